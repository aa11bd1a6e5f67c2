/** A small agreement of an invented district; `seed` makes its bytes its own. */
export function agreementText(seed = 'Fennmoor'): string {
  return `AGREEMENT

between the

${seed.toUpperCase()} SCHOOL DISTRICT

and the

${seed.toUpperCase()} TEACHERS ASSOCIATION

July 1, 2022 - June 30, 2025

ARTICLE 1 RECOGNITION

1.1 The District recognizes the Association as the exclusive representative of all certificated employees of ${seed}.

1.2 The word "teacher" means every member of the unit described in Section 1.1 above.

ARTICLE 2 HOURS

2.1 The workday of a teacher is seven and one-half (7 1/2) hours, including a duty-free lunch of thirty (30) minutes.

2.2 Teachers attend no more than two (2) meetings each month.

ARTICLE 3 SALARIES

3.1 A department chair receives a stipend of $1,450 for each school year.

3.2 Salaries rise by three percent (3%) on July 1, 2023.
`;
}
