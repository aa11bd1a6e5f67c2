import type { ItemTemplate } from './bank.ts';

/** Sentences that fit below any clause: they make outlines deeper. Their choices keep repetitions rare, as in real documents. */
export const SUBCLAUSES: readonly ItemTemplate[] = [
  '{or A written request|The application|A signed statement} shall reach the {or {S}|personnel office|{P}} no later than {day 5-20} before the {or change|absence|measure} is to {or take effect|begin}.',
  'The {or {S}|{P}|personnel office} shall {or answer|reply|decide} {or in writing |}within {day 5-15 working}{or | of receiving the request| after the meeting}.',
  'If no {or answer|reply|decision} {or is given|comes} {or in time|within this period}, the request counts as {or granted|approved}.',
  '{or Copies|Duplicates} of all {or papers|letters|forms} under this {or provision|paragraph} go to the {A} {or at the same time|without delay|the same week}.',
  'This {or provision|rule|benefit} {or applies to|holds for|extends to} {or part-time|temporary|newly hired} {ms} in proportion to their {or assignment|service|hours}.',
  'In {or years|a year} in which the {or budget|enrollment|state aid} {or is cut|falls} by more than {pct 3-8/0.5}, the parties shall meet before {md} to {or review|reconsider|discuss} this {or provision|rule|matter}.',
  '{or Nothing here|No part of this clause|Nothing said above} {or takes away|limits|narrows} a right that {am} has under {ref}.',
  'The {or cost|expense|charge} to the {D} shall {or not be more than|not exceed|stay below} {usd 5000-60000/2500} {or in a fiscal year|for all sites together|from any one fund}.',
  '{or Records|Papers|Lists} that {or show compliance|prove the dates|support the claim} are kept for {year 2-5} and {or are open|shall be shown} to the {A}.',
  [
    'The {or request|application|petition} shall {or contain|state|show}:',
    'the name and site of the {m}',
    'the {or dates|hours|duties} that are asked for',
    'a {or short|signed|clear} statement of the {or reasons|grounds|need}',
  ],
  [
    'The {D} may {or refuse|deny the request|say no} only if:',
    '{or the request|the paper|notice} came too late',
    'no {or qualified|suitable} {or substitute|replacement} can be found',
    'the same {or privilege|leave|right} was used within the past {month 6-18/6}',
  ],
  'A {or refusal|denial} {or states|gives|names} its {or reasons|grounds} and may be {or appealed|taken} to the governing board within {day 10-20}.',
  '{or Either side|Each party|Both sides} may bring {or an adviser|a witness|a note taker} to the {or meeting|conference|hearing}.',
  '{or Meetings|Conferences|Interviews} under this {or provision|clause|rule} take place outside class time unless {or both sides agree|the {m} agrees|the parties settle} on another hour.',
  'The {or limits|rules|deadlines} stated above do not {or apply|hold|bind} in {or an emergency|a summer session|a year without students on site}.',
  '{or Disputes|Disagreements|Quarrels} about this {or provision|clause|matter} are {or settled|resolved|decided} under {art}.',
  '{or Forms|Sheets|Blanks} for this {or purpose|request|report} are {or found|printed|set out} in {app}.',
  [
    'The parties shall {or jointly review|look together at|report on}:',
    'how often the {or provision|rule|benefit} was used',
    'what it {or cost|required|saved}',
    'whether it should be {or changed|kept|dropped}',
  ],
  'No later than {md} the {P} shall {or post|publish|circulate} the {or list|roster|schedule} {or on the staff board|by electronic mail|at the front office}.',
  '{or Service|Employment|Work} of less than {day 60-90/15} in a school year {or is not counted|earns no credit|does not qualify}.',
  'Where {or several persons|colleagues} have equal {or claims|rights|standing}, {or length of service with the {D}|the earlier request|the drawing of lots} decides.',
  'The {or decision|notice|change} takes effect {day 10-30/5} after it {or has been mailed|was handed over|is posted}.',
  '{Am} may {or withdraw|amend|renew} {or the request|an application} {or once|at any time} before {md}.',
  'The {A} shall {or name|choose|appoint} {n 2-4 persons} to {or take part|observe|assist} on its behalf.',
  'Each site is {or granted|given|allotted} {usd 400-4500/100} {or for supplies|to carry this out|for materials}.',
  'Work under this {or paragraph|clause} is {or limited to|capped at|no more than} {hour 4-30/2} in a {or semester|school year|quarter} {or | unless the {m} consents}.',
];

/** Sentences that may follow a clause as a second paragraph or as the words after its list. */
export const REMARKS: readonly string[] = [
  'The parties understand this {or provision|rule|clause} to apply from the first duty day of each {or school year|semester|calendar year}.',
  'Exceptions {or require|need} the {or written|express} consent of the {S} and of the {A}.',
  'A {or copy|summary} of the {or decision|result|report} shall be sent to everyone concerned within {day 3-10 working}.',
  'Time {or spent|used} in this way {or counts as|is} duty time for {or all purposes|the purposes of this Agreement}.',
  'The parties will {or look at|study|measure} the effect of this {or provision|rule|clause} in the {or second|third|last} year of the term.',
  'Where the law {or gives|grants|secures} a greater {or right|benefit|protection}, the law prevails.',
  'The {D} shall {or tell|remind} the staff of this {or rule|provision} at the {or opening meeting|start} of each {or school year|semester}.',
];
