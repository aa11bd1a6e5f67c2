/** How statutes are named in the text (`name`, a pattern without groups) and cited; `#` stands for the sections. */
export interface Code {
  readonly name: string;
  readonly cite: string;
  readonly kind: 'statute' | 'regulation';
  /** A number stands before the name (`20 U.S.C. § 1400`); `@` in `cite`. Some do without. */
  readonly volume?: 'always' | 'sometimes';
  /** Numbers that are those of a whole chapter or part: `ORS 243`, `49 CFR 40`. */
  readonly whole?: { readonly like: RegExp; readonly word: 'ch' | 'pt' };
}

type Kind = Code['kind'];

const code = (name: string, cite: string, kind: Kind = 'statute'): Code => ({ name, cite, kind });
const volume = (name: string, cite: string, kind: Kind = 'statute'): Code => ({ name, cite, kind, volume: 'always' });
/** Sections that begin with their chapter: `243.650`, `273-A:1`. */
const chaptered = (name: string, cite: string, kind: Kind = 'statute', like = /^\d+(?:[A-Z]|-[A-Z])?$/): Code => ({
  ...code(name, cite, kind),
  whole: { like, word: 'ch' },
});

/** `ORS`, `O.R.S.`; a blank allows one in the text. */
function initials(letters: string): string {
  const each = [...letters].map((letter) => (letter === ' ' ? '\\s?' : `${letter}\\.?`));
  return `${each.join('')}(?![A-Za-z])`;
}

const FEDERAL: readonly Code[] = [
  volume('(?:U\\.?\\s?S\\.?\\s?C\\.?(?:A\\.?)?(?![a-z])|(?:United\\s+States|U\\.S\\.)\\s+Code)', '@ U.S.C. § #'),
  {
    ...code(`(?:${initials('C F R')}|Code\\s+of\\s+Federal\\s+Regulations)`, '@ C.F.R. § #', 'regulation'),
    volume: 'sometimes',
    whole: { like: /^\d+$/, word: 'pt' },
  },
  code('[Ff]ederal\\s+[Rr]egulations', 'Federal Regulations § #', 'regulation'),
  code('(?:Internal\\s+Revenue(?:\\s+Service)?|IRS)\\s+Code', '26 U.S.C. § #'),
  code(`(?:${initials('IRC')}|IRS(?=\\s+414\\b))`, '26 U.S.C. § #'),
  code('Rehabilitation\\s+Act(?:\\s+of\\s+1973)?', 'Rehabilitation Act § #'),
  code('National\\s+Labor\\s+Relations\\s+Act', 'National Labor Relations Act § #'),
];

const STATES: readonly Code[] = [
  code('(?:A\\.?S\\.?\\s(?=\\d\\d\\.\\d\\d)|Alaska\\s+Statutes?)', 'Alaska Stat. § #'),
  code(`(?:${initials('ARS')}|Arizona\\s+Revised\\s+Statutes?)`, 'Ariz. Rev. Stat. § #'),
  code('(?:EERA|Educational\\s+Employment\\s+Relations\\s+Act)(?![a-z])', 'Cal. Gov. Code § #'),
  code('Code\\s+of\\s+Civil\\s+Procedure', 'Cal. Civ. Proc. Code § #'),
  volume(initials('CCR'), 'Cal. Code Regs. tit. @, § #', 'regulation'),
  { ...code('California\\s+Code\\s+of\\s+Regulations?', 'Cal. Code Regs. tit. @, § #', 'regulation'), volume: 'sometimes' },
  code(`(?:${initials('CRS')}|Colorado\\s+Revised\\s+Statutes?)`, 'Colo. Rev. Stat. § #'),
  code(`(?:${initials('CGS')}|Conn(?:ecticut|\\.)\\s+Gen(?:eral|\\.)\\s+Stat(?:utes?|\\.))`, 'Conn. Gen. Stat. § #'),
  code('D\\.?C\\.?\\s+(?:Official\\s+)?Code', 'D.C. Code § #'),
  volume('Del(?:aware|\\.)\\s*C(?:ode|\\.)', 'Del. Code tit. @, § #'),
  chaptered('(?:Florida\\s+Statutes?|Fla\\.\\s+Stat\\.|F\\.S\\.)', 'Fla. Stat. § #'),
  code('(?:F\\.A\\.C\\.|Florida\\s+Administrative\\s+Code)', 'Fla. Admin. Code r. #', 'regulation'),
  code(initials('OCGA'), 'Ga. Code § #'),
  code(
    '(?:H\\.?R\\.?S\\.?(?=\\s{0,2}(?:§|[Cc]hapter|\\d+[A-Z]?-))|(?<=\\d,\\s)HRS\\b|Hawaii\\s+Revised\\s+Statutes?)',
    'Haw. Rev. Stat. § #',
  ),
  code('Idaho\\s+Code', 'Idaho Code § #'),
  volume('(?:ILCS|Ill\\.\\s+Comp\\.\\s+Stat\\.)', '@ Ill. Comp. Stat. #'),
  code('(?:I\\.?C\\.?(?=\\s\\d{1,2}-\\d)|Indiana\\s+Code)', 'Ind. Code § #'),
  chaptered('(?:Iowa\\s+Code|Code\\s+of\\s+Iowa)', 'Iowa Code § #'),
  code(initials('KSA'), 'Kan. Stat. § #'),
  chaptered(`(?:${initials('KRS')}|Kentucky\\s+Revised\\s+Statutes?)`, 'Ky. Rev. Stat. § #'),
  code('La\\.\\s?R\\.\\s?S\\.', 'La. Rev. Stat. § #'),
  volume(`M\\.?\\s?R\\.?\\s?S\\.?(?:\\s?A\\.?)?(?![A-Za-z])`, 'Me. Stat. tit. @, § #'),
  code(
    'Education\\s+Article(?:,?(?:\\s+of\\s+the)?\\s+Annotated\\s+Code(?:\\s+of\\s+Maryland)?)?|Annotated\\s+Code,\\s+Education(?![a-z])|Md\\.\\s+Code(?:\\s+Ann\\.)?,?\\s+Educ(?:\\.|ation)',
    'Md. Code, Educ. § #',
  ),
  code('(?:Maryland\\s+Code|Annotated\\s+Code\\s+of\\s+Maryland)', 'Md. Code § #'),
  code('COMAR', 'Md. Code Regs. #', 'regulation'),
  code('(?:M\\.?\\s?G\\.?\\s?L\\.?|Massachusetts\\s+General\\s+Laws?|Mass\\.?\\s+Gen\\.?\\s+Laws)(?![a-z])', 'Mass. Gen. Laws ch. #'),
  volume(initials('CMR'), '@ Mass. Code Regs. #', 'regulation'),
  chaptered(`(?:${initials('MCL')}|${initials('MCLA')}|Michigan\\s+Compiled\\s+Laws?)`, 'Mich. Comp. Laws § #'),
  chaptered('(?:Minn\\.?\\s+Stat\\.?|Minnesota\\s+Statutes?|M\\.S\\.)', 'Minn. Stat. § #'),
  chaptered('(?:RSMo\\.?|R\\.S\\.Mo\\.?|Missouri\\s+Revised\\s+Statutes?)', 'Mo. Rev. Stat. § #'),
  code('(?:Montana\\s+Code(?:\\s+Annotated)?|MCA)', 'Mont. Code § #'),
  code('Neb(?:raska|\\.)\\s+Rev(?:ised|\\.)\\s+Stat(?:utes?|\\.)', 'Neb. Rev. Stat. § #'),
  chaptered(`(?:${initials('NRS')}|Nevada\\s+Revised\\s+Statutes?)`, 'Nev. Rev. Stat. § #'),
  code('N\\.?A\\.?C\\.?(?=\\s\\d{3})', 'Nev. Admin. Code § #', 'regulation'),
  chaptered(
    `(?:(?:N\\.?H\\.?\\s?)?${initials('RSA')}|(?:New\\s+Hampshire\\s+|(?<![A-Z][a-z]+\\s))Revised\\s+Statutes\\s+Annotated)`,
    'N.H. Rev. Stat. § #',
  ),
  code(`N\\.?J\\.?S\\.?A?\\.?(?![a-z])`, 'N.J. Stat. § #'),
  code(initials('NJAC'), 'N.J. Admin. Code § #', 'regulation'),
  code('NMSA(?:\\s+1978)?,?', 'N.M. Stat. § #'),
  code('Civil\\s+Service\\s+Law', 'N.Y. Civ. Serv. Law § #'),
  code('(?:New\\s+York\\s+(?:State\\s+)?)?Education\\s+Law', 'N.Y. Educ. Law § #'),
  code('General\\s+Municipal\\s+Law', 'N.Y. Gen. Mun. Law § #'),
  volume(initials('NYCRR'), '@ N.Y. Comp. Codes R. & Regs. § #', 'regulation'),
  code(
    `(?:${initials('N C G S')}|N(?:orth|\\.)\\s?C(?:arolina|\\.)\\s+Gen(?:eral|\\.)\\s+Stat(?:utes?|\\.)|G\\.S\\.(?=\\s?\\d{1,3}[A-Z]?-))`,
    'N.C. Gen. Stat. § #',
  ),
  code(`(?:${initials('NDCC')}|North\\s+Dakota\\s+Century\\s+Code)`, 'N.D. Cent. Code § #'),
  chaptered(
    `(?:${initials('ORC')}|(?:Ohio\\s+|(?<![A-Z][a-z]+\\s))Revised\\s+Code(?!\\s+of)|R\\.\\s?C\\.(?=\\s{0,2}(?:§|Section|Chapter)?\\s?\\d{4}))`,
    'Ohio Rev. Code § #',
  ),
  volume('O\\.\\s?S\\.', 'Okla. Stat. tit. @, § #'),
  chaptered(`(?:${initials('ORS')}|Oregon\\s+Revised\\s+Statutes?)`, 'Or. Rev. Stat. § #'),
  chaptered(`(?:${initials('OAR')}|Oregon\\s+Administrative\\s+Rules?)`, 'Or. Admin. R. #', 'regulation'),
  volume('P\\.\\s?S\\.', '@ Pa. Stat. § #'),
  volume('Pa\\.?\\s+Code', '@ Pa. Code § #', 'regulation'),
  code(
    `(?:${initials('RIGL')}|Rhode\\s+Island\\s+General\\s+Laws?|General\\s+Laws\\s+of\\s+(?:the\\s+State\\s+of\\s+)?Rhode\\s+Island)`,
    'R.I. Gen. Laws § #',
  ),
  code('(?:General\\s+Laws?|G\\.\\s?L\\.(?=,?\\s{0,3}[Cc]))', 'Mass. Gen. Laws ch. #'),
  code(initials('SDCL'), 'S.D. Codified Laws § #'),
  code(`(?:${initials('TCA')}|Tennessee\\s+Code(?:\\s+Annotated)?)`, 'Tenn. Code § #'),
  code('Utah\\s+Code(?:\\s+Annotated)?', 'Utah Code § #'),
  volume(initials('VSA'), 'Vt. Stat. tit. @, § #'),
  code('(?:Code\\s+of\\s+Virginia|(?<!W\\.\\s)Va\\.\\s+Code)', 'Va. Code § #'),
  chaptered(`(?:${initials('RCW')}|Revised\\s+Code\\s+of\\s+Washington)`, 'Wash. Rev. Code § #', 'statute', /^\d+[A-Z]?(?:\.\d+[A-Z]?)?$/),
  code(initials('WAC'), 'Wash. Admin. Code § #', 'regulation'),
  code('W(?:est|\\.)\\s+V(?:irgini)?a\\.?\\s+Code', 'W. Va. Code § #'),
  chaptered('Wis(?:consin|\\.)\\s+Stat(?:utes?|s?\\.)', 'Wis. Stat. § #'),
  code('Wyo(?:ming|\\.)\\s+Stat(?:utes?|\\.)', 'Wyo. Stat. § #'),
];

/** Codes that say themselves whose they are. */
export const CODES: readonly Code[] = [...FEDERAL, ...STATES];
