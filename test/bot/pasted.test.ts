import { expect } from 'chai';
import fc from 'fast-check';
import { tableText } from '../../src/bot/pasted.ts';

const BOT = 'CME Network';
const MENTION = `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">${BOT}</span>`;

/** As lines with their cells. */
const grid = (html: string): readonly (readonly string[])[] | undefined =>
  tableText(html, BOT)
    ?.split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));

describe('a table pasted from Excel', () => {
  for (const [what, html, cells] of [
    [
      'has its cells parted by tabs and its rows by lines',
      '<table><tbody><tr><td>Year 7</td><td>12</td></tr><tr><td>Year 8</td><td>9</td></tr></tbody></table>',
      [
        ['Year 7', '12'],
        ['Year 8', '9'],
      ],
    ],
    [
      'keeps the words before it and loses the bot’s name',
      `<div><div>${MENTION}&nbsp;return CME census:</div><table><tr><th>Total</th><th>21</th></tr></table></div>`,
      [['&nbsp;return CME census:'], ['Total', '21']],
    ],
    [
      'keeps somebody else’s name',
      '<p><span itemtype="http://schema.skype.com/Mention">Dev Patel</span></p><table><tr><td>1</td></tr></table>',
      [['Dev Patel'], ['1']],
    ],
    [
      'has one line for a cell of several',
      '<table><tr><td><p>With a</p><p>plan</p></td><td>3<br>of 4</td></tr></table>',
      [['With a  plan', '3 of 4']],
    ],
    [
      'keeps its empty cells',
      '<table><tr><td></td><td>2026</td></tr><tr><td>Total</td><td>4</td></tr></table>',
      [
        ['', '2026'],
        ['Total', '4'],
      ],
    ],
    [
      'says nothing of its styles',
      '<style>td { color: red }</style><table><!--StartFragment--><tr><td style="x">Total</td><td>4</td></tr></table>',
      [['Total', '4']],
    ],
    [
      'is a sign where it is no tag',
      '<table><tr><td>Year 9</td><td><5</td></tr></table>',
      [['Year 9', '<5']],
    ],
  ] as const)
    it(what, () => expect(grid(html)).to.deep.equal(cells));

  it('is none where the text has no table', () =>
    expect(tableText('<p>return CME census</p>', BOT)).to.equal(undefined));

  it('is read whatever it holds, in a moment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '<td>', '</td>', '<tr>', '<table>', 'a', '"', '<!--')),
        (parts) => {
          expect(tableText(`<table>${parts.join('')}`, BOT)).to.be.a('string');
        },
      ),
    );
    expect(tableText(`<table>${'<'.repeat(190_000)}`, BOT)).to.be.a('string');
    expect(tableText(`<table><td ${'a '.repeat(95_000)}`, BOT)).to.be.a('string');
  });
});
