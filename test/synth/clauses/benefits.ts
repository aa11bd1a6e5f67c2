import type { TopicClauses } from './bank.ts';

export const benefits: readonly TopicClauses[] = [
  {
    topic: 'benefits/health',
    titles: ['Health and Welfare Benefits', 'Insurance', 'Fringe Benefits'],
    clauses: [
      ['Contribution', 'The {D} pays up to {usd 9000-16000/250} a year toward the premiums of each full-time {m} and eligible dependents.'],
      [
        'Plans',
        'The contribution may be used for:',
        ['a medical plan, which may be', 'the standard plan', 'the high-deductible plan'],
        'a dental plan',
        'a vision plan',
        'term life insurance of {usd 25000-75000/5000}',
      ],
      ['Premiums Above the Cap', 'What the premiums cost beyond the cap is withheld from salary in {n 10-11 equal parts}.'],
      [
        'Cash in Lieu',
        '{Am} with proof of other group coverage may decline the medical plan and receive {usd 1500-4000/250} a year instead.',
      ],
      ['Part-Time Staff', 'Those who work {pct 50-60/10} or more of a full assignment receive the same share of the contribution.'],
      ['Benefits Committee', 'A committee with equal numbers from both sides reviews plans and costs before {md} of each year.'],
      [
        'End of Coverage',
        'Coverage ends on the last day of the month in which employment ends; one who finishes the school year stays covered until {md}.',
      ],
      ['Domestic Partners', 'Registered domestic partners are eligible dependents on the same terms as spouses.'],
    ],
  },
  {
    topic: 'benefits/retirement',
    titles: ['Retirement', 'Retiree Benefits', 'Early Retirement Incentive'],
    clauses: [
      ['Eligibility', '{Am} who is at least {year 55-60} of age and has served the {D} for {year 10-15} may retire under {this}.'],
      ['Retiree Health', 'Until age 65 the {D} pays {pct 50-100/10} of the premium of the lowest-cost medical plan for the retiree alone.'],
      ['Early Notice', 'A letter of retirement that arrives by {md} earns a bonus of {usd 500-2000/250}.'],
      ['Unused Leave', 'Unused sick leave is reported to the retirement system as service credit under {law retirement}.'],
      [
        'Reduced Workload',
        'Those aged 55 or more may reduce their assignment and keep full retirement credit if both parties pay their contributions as if it were full.',
      ],
      ['Return to Work', 'Retirees may be hired as substitutes at {usd 180-280/10} a day within the limits of the law.'],
    ],
  },
];
