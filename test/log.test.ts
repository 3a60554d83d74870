import { expect } from 'chai';
import { createLog } from '../src/log.ts';

const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
  let lines = '';
  write(
    createLog('info', {
      write: (line) => {
        lines += line;
      },
    }),
  );
  return lines;
};

describe('the log', () => {
  it('is a JSON line with a time', () => {
    const line = JSON.parse(written((log) => log.info({ turn: 'abc', ms: 3 }, 'turn'))) as Record<
      string,
      unknown
    >;
    expect(line).to.include({ turn: 'abc', ms: 3, msg: 'turn' });
    expect(line['time']).to.match(/^\d{4}-\d\d-\d\dT/);
  });

  it('never holds what people typed, what a card held, or who they are, even when handed over', () => {
    const secrets = {
      text: 'S1',
      value: { x: 'S2' },
      name: 'S3',
      data: 'S4',
      from: { name: 'S5' },
      inner: { text: 'S6' },
    };
    expect(written((log) => log.info(secrets, 'turn'))).to.not.match(/S\d/);
  });

  it('holds an error’s kind, code and place, and not its message', () => {
    const error = Object.assign(new TypeError('pupil A123456789012 at 10.0.0.1'), {
      code: 'E1',
      statusCode: 412,
    });
    const line = written((log) => log.error({ err: error, reference: 'ERR-2F7K' }, 'fault'));
    expect(line)
      .to.contain('TypeError')
      .and.contain('"code":"E1"')
      .and.contain('ERR-2F7K')
      .and.contain('log.test');
    expect(line).to.not.contain('A123456789012');
  });

  it('takes no line of an error’s message for a place, though it begins like one', () => {
    const error = new Error('Unexpected token:\n    at Ella Moss, DOB 12/03/2014');
    const line = written((log) => log.error({ err: error }, 'fault'));
    expect(line).to.contain('log.test').and.not.contain('Ella');
  });

  it('holds the kind of a thing thrown that is no error', () => {
    expect(written((log) => log.error({ err: 'pupil' }, 'fault')))
      .to.contain('"type":"string"')
      .and.not.contain('pupil');
  });
});
