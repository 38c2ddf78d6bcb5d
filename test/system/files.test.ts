import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, folder } from '../support/executable.ts';
import { draftFile } from '../support/plain-draft.ts';

const V1 = draftFile('v1', ['Fire ceases.', 'Ports reopen.']);
const V2 = draftFile('v2', ['Fire ceases at once.', 'Ports reopen.']);

/** A folder with two drafts. */
function project(): string {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.yaml'), V1);
  writeFileSync(join(cwd, 'b.yaml'), V2);
  return cwd;
}

/** Root may read and write everything: then the command is run by somebody else. */
const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

describe('what cannot be read is told as what it is', () => {
  it.each([
    ['a folder', 'mkdir x', 'x:1:1 error file-unreadable this is a folder, not a file'],
    [
      'links that lead round',
      'ln -s x x',
      'x:1:1 error file-unreadable its symbolic links lead round in a circle',
    ],
    [
      'a link to nothing',
      'ln -s no x',
      'x:1:1 error file-unreadable this is a symbolic link to what is not there',
    ],
    ['nothing', ':', 'there is no draft or file named x.'],
    [
      'no permission',
      'cp b.yaml c; chmod 000 c; ln -s c x',
      'x:1:1 error file-unreadable the file may not be read; its permissions forbid it',
    ],
    [
      'no permission for its folder',
      'mkdir d; cp b.yaml d; ln -s d/b.yaml x; chmod 000 d',
      'x:1:1 error file-unreadable the file may not be read; its permissions forbid it',
    ],
    ['a device without an end', 'ln -s /dev/zero x', 'x:1:1 error file-too-large the file has more than '],
    ['an empty device', 'ln -s /dev/null x', 'x:1:1 error file-empty the file is empty'],
    [
      'a socket',
      `node -e "require('net').createServer().listen('x', () => process.kill(process.pid, 'SIGKILL'))"`,
      'x:1:1 error file-unreadable this is a socket, not a file',
    ],
  ])('%s', (_, before, message) => {
    const { status, stdout, stderr } = bash(`${before}; plancmp diff a.yaml x`, project(), ordinary);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`plancmp: ${message}`),
    });
  });

  it('what never ends, on standard input', () => {
    const { status, stdout, stderr } = bash('plancmp diff a.yaml - < /dev/zero', project());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^plancmp: <stdin>:1:1 error file-too-large the file has more than \d+ bytes/);
  });

  it('a folder of drafts whose links lead round is none', () => {
    const cwd = project();
    symlinkSync('drafts', join(cwd, 'drafts'));
    expect(bash('plancmp check', cwd)).toMatchObject({ status: 2, stdout: '' });
    expect(bash('plancmp diff a.yaml b.yaml --exit-code', cwd).status).toBe(1);
  });
});

describe('what is no regular file is read', () => {
  it('a pipe that a shell makes', () => {
    const { status, stdout } = bash('plancmp diff <(cat a.yaml) <(cat b.yaml) --exit-code', project());
    expect([status, stdout]).toEqual([1, expect.stringContaining('at once')]);
    expect(bash('plancmp check <(cat a.yaml) --no-config', project())).toMatchObject({ status: 0 });
    expect(
      bash('printf "1. Fire ceases.\\n" > t; plancmp new x --from <(cat t) -o -', project()).stdout,
    ).toContain('Fire ceases.');
  });

  it('a file whose name is no UTF-8, through a pipe', () => {
    expect(bash(`cp b.yaml $'b\\xff.yaml'; plancmp diff a.yaml - < $'b\\xff.yaml'`, project()).status).toBe(
      0,
    );
  });
});

it('a folder of thousands of files does not run out of handles', () => {
  const cwd = project();
  mkdirSync(join(cwd, 'drafts'));
  for (let k = 0; k < 300; k++)
    writeFileSync(join(cwd, `drafts/d${k}.yaml`), draftFile(`d${k}`, ['Fire ceases.']));
  const { status, stderr } = bash('ulimit -n 64; plancmp check', cwd);
  expect([status, stderr]).toEqual([0, expect.stringContaining('300 files checked')]);
});

describe('what cannot be written is told as what it is, and nothing is left', () => {
  it.each([
    ['a folder', 'mkdir x.md', 'x.md', 'cannot write x.md: it is a folder'],
    ['a name of a folder', ':', 'x.md/', 'cannot write x.md/: there is no such file or folder'],
    ['below a file', ':', 'a.yaml/x.md', 'cannot write a.yaml/x.md: a part of the path is not a folder'],
    [
      'links that lead round',
      'ln -s x.md x.md',
      'x.md',
      'cannot write x.md: its symbolic links lead round in a circle',
    ],
    ['a protected file', 'touch x.md; chmod 444 x.md', 'x.md', 'cannot write x.md: permission denied'],
    [
      'a protected folder',
      'mkdir d; chmod 555 d',
      'd/x.md',
      'cannot write d/x.md: its folder may not be written to; its permissions forbid it',
    ],
    [
      'a file in a protected folder',
      'mkdir d; touch d/x.md; chmod 555 d',
      'd/x.md',
      'cannot write d/x.md: its folder may not be written to; its permissions forbid it',
    ],
    [
      'a folder that may not be looked into',
      'mkdir d; chmod 000 d',
      'd/x.md',
      'cannot write d/x.md: permission denied',
    ],
    [
      'too long a name',
      ':',
      `${'x'.repeat(260)}.md`,
      `cannot write ${'x'.repeat(260)}.md: the name is too long`,
    ],
    ['a full device', ':', '/dev/full', 'cannot write /dev/full: no space is left'],
    [
      'too large a file',
      'ulimit -f 1; V="v28 v20"',
      'x.json',
      'cannot write x.json: the file would be too large',
    ],
    [
      'a socket',
      `( node -e "require('net').createServer().listen('x.md', () => process.kill(process.pid, 'SIGKILL'))"; : ) 2> /dev/null`,
      'x.md',
      'cannot write x.md: it is a socket, or a device that is not there',
    ],
    [
      'a draft that is compared',
      'ln -s a.yaml x.md',
      'x.md',
      'cannot write x.md: it is one of the drafts that are compared',
    ],
  ])('%s', (_, before, output, message) => {
    const cwd = project();
    const line = `${before}; plancmp report \${V:-a.yaml b.yaml} -o '${output}'; s=$?; chmod -f 755 d; find . -name '.plancmp*' >&2; exit $s`;
    expect(bash(line, cwd, ordinary)).toEqual({ status: 2, stdout: '', stderr: `plancmp: ${message}\n` });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(V1);
  });

  it('a text is not replaced by its draft, nor a draft by what is found in it', () => {
    const cwd = project();
    writeFileSync(join(cwd, 't.yaml'), '1. Fire ceases.\n');
    expect(bash('plancmp new x --from t.yaml --format text -o ./t.yaml --force', cwd)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'plancmp: cannot write ./t.yaml: it is the text that the draft is made from\n',
    });
    expect(bash('plancmp check a.yaml -o lines=a.yaml', cwd)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'plancmp: cannot write a.yaml: it is one of the files that are checked\n',
    });
    expect(['t.yaml', 'a.yaml'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual([
      '1. Fire ceases.\n',
      V1,
    ]);
  });

  it.each([
    ['a file', 'a.yaml', 'a.yaml/drafts/example.yaml: a part of the path is not a folder'],
    ['below a file', 'a.yaml/x', 'a.yaml/x/drafts/example.yaml: a part of the path is not a folder'],
    [
      'a place where the system lets nobody make anything',
      '/proc/1/x',
      '/proc/1/x/drafts/example.yaml: there is no such file or folder',
    ],
  ])('a folder to set up: %s', (_, folder, told) => {
    expect(bash(`timeout 20 plancmp init ${folder}`, project())).toEqual({
      status: 2,
      stdout: '',
      stderr: `plancmp: cannot make the folder of ${told}\n`,
    });
  });

  it('folders that were made for it go again', () => {
    const cwd = project();
    writeFileSync(join(cwd, 't.txt'), '1. Fire ceases.\n');
    const long = 'x'.repeat(260);
    expect(bash(`plancmp new x --from t.txt -o one/two/${long}.yaml`, cwd)).toMatchObject({
      status: 2,
      stdout: '',
    });
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'b.yaml', 't.txt']);
  });
});

describe('a file that is replaced', () => {
  it('keeps its mode whatever the umask, and its owner', () => {
    const cwd = project();
    writeFileSync(join(cwd, 'x.md'), 'before');
    chmodSync(join(cwd, 'x.md'), 0o666);
    const owner = statSync(cwd).uid;
    expect(bash('umask 077; plancmp report a.yaml b.yaml -o x.md -o new.md', cwd).status).toBe(0);
    const [old, fresh] = [lstatSync(join(cwd, 'x.md')), lstatSync(join(cwd, 'new.md'))];
    expect([old.mode & 0o777, fresh.mode & 0o777, old.uid]).toEqual([0o666, 0o600, owner]);
  });

  it('may have a name as long as names can be', () => {
    const cwd = project();
    const name = `${'x'.repeat(252)}.md`;
    expect(bash(`plancmp report a.yaml b.yaml -o ${name}`, cwd).status).toBe(0);
    expect(readdirSync(cwd)).toContain(name);
  });
});

describe('standard output', () => {
  it('that is full is no success, however much of it was written', () => {
    const cwd = project();
    const said = 'plancmp: cannot write the result: ';
    expect(bash('plancmp diff v28 v20 -f json > /dev/full', cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${said}no space is left\n`,
    });
    expect(bash('ulimit -f 1; plancmp diff v28 v20 -f json > out.json', cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${said}the file would be too large\n`,
    });
  });

  it('that is a file gets all of a large result', () => {
    const { stdout } = bash(
      'plancmp diff v28 v20 -f json > out.json; plancmp diff v28 v20 -f json | cmp - out.json && echo same',
      project(),
    );
    expect(stdout).toBe('same\n');
  });
});
