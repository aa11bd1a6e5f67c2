import { describe, expect, it } from 'vitest';
import { cleaned, removed, styled } from '../cleaned.ts';

const markdown = (text: string) => cleaned(text, 'text/markdown');

describe('mark-up of converters', () => {
  it('turns emphasis into runs', async () => {
    const text = await markdown('Pay is **ten** *percent* __more__ ***here*** and _there_, <u>always</u>.');
    expect(text.text).toBe('Pay is ten percent more here and there, always.');
    expect(styled(text)).toEqual(['ten=bold', 'percent=italic', 'more=bold', 'here=bold+italic', 'there=italic', 'always=underline']);
  });

  it('takes struck text for deleted', async () => {
    const text = await markdown('Effective ~~2019~~ **2021** <del>old</del><ins>new</ins>');
    expect(text.text).toBe('Effective 2019 2021 oldnew');
    expect(styled(text)).toEqual(['2019=strike+delete', '2021=bold', 'old=strike+delete', 'new=underline+insert']);
  });

  it('lets a mark span lines and paragraphs', async () => {
    const text = await markdown('One ~~two three\nfour.\n\nFive six~~ seven');
    expect(styled(text)).toEqual(['two three=strike+delete', 'four.=strike+delete', 'Five six=strike+delete']);
  });

  it('reads a closing mark without an opening one from the start of its line, and says so', async () => {
    const text = await markdown('- 8.9.1** The staff is 50:1.\n- 2. All meet in May.**\n\nPlain.');
    expect(text.text).toBe('8.9.1 The staff is 50:1.\n2. All meet in May.\n\nPlain.');
    expect(styled(text)).toEqual(['8.9.1=bold+uncertain', '2. All meet in May.=bold+uncertain']);
  });

  it('reads an opening mark without a closing one to the end of its line', async () => {
    const text = await markdown('**Class size is 24.\n\nNothing else.');
    expect(styled(text)).toEqual(['Class size is 24.=bold+uncertain']);
  });

  it('leaves footnote asterisks, blanks to fill in, and products alone', async () => {
    const text = await markdown('Rate* of 3 * 4\n*This is a note\nName: ______ (print) ______ snake_case_word');
    expect(text.text).toBe('Rate* of 3 * 4\n*This is a note\nName: ______ (print) ______ snake_case_word');
  });

  it('drops escapes and keeps what they escape', async () => {
    const text = await markdown('A stipend of \\$1,500 \\(once\\), item \\#3, 5\\* and a\\_b \\*\\*not bold\\*\\*');
    expect(text.text).toBe('A stipend of $1,500 (once), item #3, 5* and a_b **not bold**');
    expect(text.runs).toEqual([]);
  });

  it('keeps heading levels and list dashes as facts of the line', async () => {
    const text = await markdown('## ARTICLE 4\n- 4.1 Hours\n - a) Days\n* one\n* two\n* three');
    expect(text.text).toBe('ARTICLE 4\n4.1 Hours\na) Days\none\ntwo\nthree');
    expect(text.lines.map(({ level, dash }) => [level ?? 0, dash ?? false])).toEqual([
      [2, false],
      [0, true],
      [0, true],
      [0, true],
      [0, true],
      [0, true],
    ]);
  });

  it('finds converters’ headings and dashes in plain text as well, but no number sign or dash of the writer', async () => {
    const text = await cleaned('### ARTICLE 4\n# of days\n- 4.1 Hours\n- 4.2 Days\n- 4.3 Weeks\n- a wish');
    expect(text.text).toBe('ARTICLE 4\n# of days\n4.1 Hours\n4.2 Days\n4.3 Weeks\n- a wish');
    expect(text.lines[0]?.level).toBe(3);
  });

  it('cuts pipe tables down to tabs', async () => {
    const text = await markdown('| Step | BA | MA |\n|------|:---:|---|\n| 1 | \\$40 | \\$45 |\n|   | x |  |\nEither | or');
    expect(text.text).toBe('Step\tBA\tMA\n1\t$40\t$45\n\tx\t\nEither | or'.replace('x\t', 'x'));
    expect(removed(text, 'markup')).toContain('|------|:---:|---|');
  });

  it('cuts HTML tables, tags, comments and line breaks', async () => {
    const rows = '<tr><td>Step</td><td>Pay</td></tr> <tr><td></td><td>1</td><td></td><td>9<br>10</td></tr>';
    const text = await markdown(`<table>${rows}</table>\n<!-- page 3 --><p align="left">Text</p> <p>more<br/>of it</p>`);
    expect(text.text).toBe('Step\tPay\n\t1\t\t9 10\nText\nmore\nof it');
    expect(text.lines.map(({ start, end }) => text.text.slice(start, end))).toEqual(['Step\tPay', '\t1\t\t9 10', 'Text', 'more', 'of it']);
  });

  it('puts the cells of a row together where each has a line of its own', async () => {
    const rows = [
      ['Step', 'Pay', 'Days'],
      ['', '9', '180'],
      ['2', '', '181'],
    ];
    const html = rows.map((row) => `  <tr>\n${row.map((cell) => `    <td>${cell}</td>`).join('\n')}\n  </tr>`).join('\n');
    const text = await markdown(`Pay:\n<table>\n${html}\n</table>\nEnd`);
    expect(text.text).toBe('Pay:\nStep\tPay\tDays\n\t9\t180\n2\t\t181\nEnd');
    expect(text.lines).toHaveLength(5);
  });

  it('cuts formulas, raised and lowered letters, and lets rows of an array be lines', async () => {
    const array = '$$\\begin{array}{|l|l|} \\hline Step & Pay \\\\ \\hline 1 & \\text{low} \\\\ \\end{array}$$';
    const text = await markdown(`${array}\nThe 3^{rd} and 2_{nd} of $\\frac{1}{2}$ day, \\$5 or $6 or $7`);
    expect(text.text).toBe('Step\tPay\n1\tlow\nThe 3rd and 2nd of 1/2 day, $5 or $6 or $7');
    expect(styled(text)).toEqual(['rd=superscript']);
  });

  it('cuts what a converter says of its own work', async () => {
    const text = await markdown('---\nlanguage: en\nrotation: 0\n---\n# AGREEMENT\n{3}------------\ntext');
    expect(text.text).toBe('AGREEMENT\ntext');
  });

  it('cuts images with their data, of links the target, code fences and rules', async () => {
    const text = await markdown(
      `![seal](data:image/png;base64,${'QUJD'.repeat(2000)})\nSee [the act](https://example.org/a_b) and [5] (five)\n\`\`\`\n---\nend`,
    );
    expect(text.text).toBe('See the act and [5] (five)\nend');
  });

  it('reads entities', async () => {
    const text = await cleaned('ARTICLE 6 –&nbsp;DUES\nTom&#39;s &amp; &lt;all&gt; AT&T &unknown; &nbsp;');
    expect(text.text).toBe("ARTICLE 6 – DUES\nTom's & <all> AT&T &unknown;");
  });
});
