/** How statutes are named in the text (`name`, a pattern without groups, matched without regard to case) and cited; `#` stands for the sections. */
export interface Code {
  readonly name: string;
  readonly cite: string;
  readonly kind: 'statute' | 'regulation';
  /** A number stands before the name (`20 U.S.C. § 1400`); `@` in `cite`. */
  readonly volume?: true;
}

const statute = (name: string, cite: string): Code => ({ name, cite, kind: 'statute' });
const volume = (name: string, cite: string, kind: Code['kind'] = 'statute'): Code => ({ name, cite, kind, volume: true });
const regulation = (name: string, cite: string): Code => ({ name, cite, kind: 'regulation' });

/** Codes by subject, named alike in several states: the document says which state's. */
export const SUBJECT_CODES: ReadonlyMap<string, string> = new Map([
  ['education', 'Educ. Code'],
  ['ed.', 'Educ. Code'],
  ['ed', 'Educ. Code'],
  ['educ.', 'Educ. Code'],
  ['government', 'Gov. Code'],
  ["gov't", 'Gov. Code'],
  ['gov.', 'Gov. Code'],
  ['govt.', 'Gov. Code'],
  ['evidence', 'Evid. Code'],
  ['labor', 'Lab. Code'],
  ['penal', 'Penal Code'],
  ['health and safety', 'Health & Saf. Code'],
  ['health & safety', 'Health & Saf. Code'],
  ['family', 'Fam. Code'],
  ['vehicle', 'Veh. Code'],
  ['civil', 'Civ. Code'],
  ['welfare and institutions', 'Welf. & Inst. Code'],
  ['elections', 'Elec. Code'],
  ['insurance', 'Ins. Code'],
  ['military and veterans', 'Mil. & Vet. Code'],
  ['unemployment insurance', 'Unemp. Ins. Code'],
  ['business and professions', 'Bus. & Prof. Code'],
  ['local government', 'Loc. Gov. Code'],
  ['public contract', 'Pub. Cont. Code'],
  ['revenue and taxation', 'Rev. & Tax. Code'],
  ['probate', 'Prob. Code'],
  ['school', 'School Code'],
  ['administrative', 'Admin. Code'],
]);

/** Codes that say themselves whose they are. */
export const CODES: readonly Code[] = [
  volume('U\\.?\\s?S\\.?\\s?C\\.?(?:A\\.?)?(?![a-z])', '@ U.S.C. § #'),
  volume('C\\.?\\s?F\\.?\\s?R\\.?(?![a-z])', '@ C.F.R. § #', 'regulation'),
  statute('Internal\\s+Revenue\\s+Code', '26 U.S.C. § #'),
  statute('I\\.?R\\.?C\\.?(?![a-z])', '26 U.S.C. § #'),
  statute('O\\.?R\\.?S\\.?(?![a-z])', 'Or. Rev. Stat. § #'),
  statute('Oregon\\s+Revised\\s+Statutes?', 'Or. Rev. Stat. § #'),
  regulation('O\\.?A\\.?R\\.?(?![a-z])', 'Or. Admin. R. #'),
  regulation('Oregon\\s+Administrative\\s+Rules?', 'Or. Admin. R. #'),
  statute('R\\.?C\\.?W\\.?(?![a-z])', 'Wash. Rev. Code § #'),
  statute('Revised\\s+Code\\s+of\\s+Washington', 'Wash. Rev. Code § #'),
  regulation('W\\.?A\\.?C\\.?(?![a-z])', 'Wash. Admin. Code § #'),
  statute('(?:M\\.?\\s?G\\.?\\s?L\\.?|Massachusetts\\s+General\\s+Laws?|Mass\\.?\\s+Gen\\.?\\s+Laws)(?![a-z])', 'Mass. Gen. Laws ch. #'),
  statute('General\\s+Laws?', 'Mass. Gen. Laws ch. #'),
  statute('(?:Minn\\.?\\s+Stat\\.?|Minnesota\\s+Statutes?|M\\.S\\.)', 'Minn. Stat. § #'),
  statute('(?:N\\.?H\\.?\\s?)?R\\.?S\\.?A\\.?(?![a-z])', 'N.H. Rev. Stat. § #'),
  volume('M\\.?\\s?R\\.?\\s?S\\.?(?:\\s?A\\.?)?(?![a-z])', 'Me. Stat. tit. @, § #'),
  volume('V\\.?S\\.?A\\.?(?![a-z])', 'Vt. Stat. tit. @, § #'),
  statute('(?:O\\.?R\\.?C\\.?(?![a-z])|Ohio\\s+Revised\\s+Code)', 'Ohio Rev. Code § #'),
  volume('(?:ILCS|Ill\\.\\s+Comp\\.\\s+Stat\\.)', '@ Ill. Comp. Stat. #'),
  statute('(?:N\\.?J\\.?S\\.?A?\\.?(?![a-z]))', 'N.J. Stat. § #'),
  regulation('N\\.?J\\.?A\\.?C\\.?(?![a-z])', 'N.J. Admin. Code § #'),
  statute('(?:C\\.?G\\.?S\\.?(?![a-z])|Conn(?:ecticut|\\.)\\s+Gen(?:eral|\\.)\\s+Stat(?:utes?|\\.))', 'Conn. Gen. Stat. § #'),
  statute('(?:Florida\\s+Statutes?|Fla\\.\\s+Stat\\.|F\\.S\\.)', 'Fla. Stat. § #'),
  statute('(?:N\\.?R\\.?S\\.?(?![a-z])|Nevada\\s+Revised\\s+Statutes?)', 'Nev. Rev. Stat. § #'),
  statute('(?:A\\.?R\\.?S\\.?(?![a-z])|Arizona\\s+Revised\\s+Statutes?)', 'Ariz. Rev. Stat. § #'),
  statute('(?:C\\.?R\\.?S\\.?(?![a-z])|Colorado\\s+Revised\\s+Statutes?)', 'Colo. Rev. Stat. § #'),
  statute('(?:M\\.?C\\.?L\\.?A?\\.?(?![a-z])|Michigan\\s+Compiled\\s+Laws?)', 'Mich. Comp. Laws § #'),
  statute('(?:Wis(?:consin|\\.)\\s+Stat(?:utes?|s?\\.))', 'Wis. Stat. § #'),
  statute('(?:Iowa\\s+Code|Code\\s+of\\s+Iowa)', 'Iowa Code § #'),
  statute('(?:K\\.?S\\.?A\\.?(?![a-z]))', 'Kan. Stat. § #'),
  statute('NMSA(?:\\s+1978)?,?', 'N.M. Stat. § #'),
  volume('P\\.\\s?S\\.', '@ Pa. Stat. § #'),
  statute('(?:T\\.?C\\.?A\\.?(?![a-z])|Tennessee\\s+Code(?:\\s+Annotated)?)', 'Tenn. Code § #'),
  statute('Neb(?:raska|\\.)\\s+Rev(?:ised|\\.)\\s+Stat(?:utes?|\\.)', 'Neb. Rev. Stat. § #'),
  statute('(?:R\\.?I\\.?G\\.?L\\.?(?![a-z])|Rhode\\s+Island\\s+General\\s+Laws?)', 'R.I. Gen. Laws § #'),
  statute('(?:N\\.?D\\.?C\\.?C\\.?(?![a-z])|North\\s+Dakota\\s+Century\\s+Code)', 'N.D. Cent. Code § #'),
  statute('S\\.?D\\.?C\\.?L\\.?(?![a-z])', 'S.D. Codified Laws § #'),
  volume('O\\.\\s?S\\.', 'Okla. Stat. tit. @, § #'),
  statute('(?:RSMo\\.?|R\\.S\\.Mo\\.?|Missouri\\s+Revised\\s+Statutes?)', 'Mo. Rev. Stat. § #'),
  statute('(?:K\\.?R\\.?S\\.?(?![a-z])|Kentucky\\s+Revised\\s+Statutes?)', 'Ky. Rev. Stat. § #'),
  statute('(?:N\\.?C\\.?G\\.?S\\.?(?![a-z])|North\\s+Carolina\\s+General\\s+Statutes?)', 'N.C. Gen. Stat. § #'),
  statute('W(?:est|\\.)\\s+V(?:irgini)?a\\.?\\s+Code', 'W. Va. Code § #'),
  statute('(?:Wyo(?:ming|\\.)\\s+Stat(?:utes?|\\.))', 'Wyo. Stat. § #'),
  volume('Del(?:aware|\\.)\\s*C(?:ode|\\.)', 'Del. Code tit. @, § #'),
  statute('Idaho\\s+Code', 'Idaho Code § #'),
  statute('Utah\\s+Code(?:\\s+Annotated)?', 'Utah Code § #'),
  statute('(?:Montana\\s+Code(?:\\s+Annotated)?|MCA)', 'Mont. Code § #'),
  statute('(?:H\\.?R\\.?S\\.?(?![a-z])|Hawaii\\s+Revised\\s+Statutes?)', 'Haw. Rev. Stat. § #'),
  statute('(?:A\\.?S\\.?\\s(?=\\d\\d\\.\\d\\d)|Alaska\\s+Statutes?)', 'Alaska Stat. § #'),
  statute('D\\.?C\\.?\\s+(?:Official\\s+)?Code', 'D.C. Code § #'),
  statute('O\\.?C\\.?G\\.?A\\.?(?![a-z])', 'Ga. Code § #'),
  statute('(?:Civil\\s+Service\\s+Law)', 'N.Y. Civ. Serv. Law § #'),
  statute('(?:New\\s+York\\s+(?:State\\s+)?)?Education\\s+Law', 'N.Y. Educ. Law § #'),
  statute('Education\\s+Article', 'Md. Code, Educ. § #'),
  statute('Maryland\\s+Code', 'Md. Code § #'),
  statute('Code\\s+of\\s+Civil\\s+Procedure', 'Cal. Civ. Proc. Code § #'),
  regulation('California\\s+Code\\s+of\\s+Regulations?', 'Cal. Code Regs. § #'),
  statute('Rehabilitation\\s+Act(?:\\s+of\\s+1973)?', 'Rehabilitation Act § #'),
  statute('National\\s+Labor\\s+Relations\\s+Act', 'National Labor Relations Act § #'),
];

/** Federal sections cited by bare number in agreements: pre-tax plans, disability, civil rights. */
export const BARE_SECTIONS: ReadonlyMap<string, string> = new Map([
  ['125', '26 U.S.C. § 125'],
  ['401', '26 U.S.C. § 401'],
  ['403', '26 U.S.C. § 403'],
  ['457', '26 U.S.C. § 457'],
  ['529', '26 U.S.C. § 529'],
  ['504', '29 U.S.C. § 794'],
  ['1983', '42 U.S.C. § 1983'],
  ['132', '26 U.S.C. § 132'],
  ['105', '26 U.S.C. § 105'],
  ['501', '26 U.S.C. § 501'],
]);
