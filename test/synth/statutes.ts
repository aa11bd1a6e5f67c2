/** What a clause may cite: the words as printed and the canonical citation. */
export interface Statute {
  raw: string;
  citation: string;
}

const education = (section: string): Statute => ({ raw: `Education Code Section ${section}`, citation: `Cal. Educ. Code § ${section}` });
const government = (section: string): Statute => ({ raw: `Government Code Section ${section}`, citation: `Cal. Gov. Code § ${section}` });
const oregon = (section: string): Statute => ({ raw: `ORS ${section}`, citation: `Or. Rev. Stat. § ${section}` });
const federal = (title: number, section: string): Statute => ({
  raw: `${title} U.S.C. § ${section}`,
  citation: `${title} U.S.C. § ${section}`,
});

/** Statutes by the key of the `{law …}` slot: one column a state, federal law where the state has none of its own. */
export const STATUTES: Readonly<Record<'california' | 'oregon', Readonly<Record<string, Statute>>>> = {
  california: {
    bargaining: government('3543.2'),
    disability: federal(42, '12112'),
    annuity: federal(26, '403'),
    retirement: education('22717'),
    sick: education('44977'),
    military: education('44800'),
    fmla: government('12945.2'),
    industrial: education('44984'),
    layoff: education('44955'),
    tenure: education('44929.21'),
    evaluation: education('44664'),
    dismissal: education('44932'),
    files: education('44031'),
    safety: { raw: 'Labor Code Section 6400', citation: 'Cal. Lab. Code § 6400' },
    suspension: education('48910'),
  },
  oregon: {
    bargaining: oregon('243.650'),
    disability: federal(42, '12112'),
    annuity: federal(26, '403'),
    retirement: oregon('238.350'),
    sick: oregon('332.507'),
    military: oregon('408.240'),
    fmla: federal(29, '2612'),
    industrial: oregon('656.012'),
    layoff: oregon('342.934'),
    tenure: oregon('342.815'),
    evaluation: oregon('342.850'),
    dismissal: oregon('342.865'),
    files: oregon('342.850'),
    safety: oregon('654.010'),
    suspension: oregon('339.250'),
  },
};
