import { expect, test } from 'vitest';
import { sideBySide } from '../../../../src/view/base/role-head.ts';

const heads = (...names: string[]) =>
  names.map((name, index) => ({ id: `r${index}`, slot: 1 as const, name, plural: `${name}s`, short: name, href: '/' }));
const shorts = (...names: string[]) => sideBySide(heads(...names)).map(({ short }) => short);

test('long names are told by what they do not share; the full name stays', () => {
  expect(shorts('Aerospace engineering technician', 'Electrical engineering technician')).toEqual([
    'Aerospace',
    'Electrical',
  ]);
  expect(shorts('Elementary special education teacher', 'Middle school special education teacher')).toEqual([
    'Elementary',
    'Middle school',
  ]);
  expect(sideBySide(heads('Administrative services manager', 'Recreation facility manager'))[0]?.name).toBe(
    'Administrative services manager',
  );
});

test.each([
  [['Data analyst', 'Data scientist']],
  [['Physician assistant', 'Medical assistant']],
  [['Physician assistant', 'Orthopedic physical therapist assistant']],
  [['Nurse', 'Licensed practical nurse']],
  [['Registered nurse', 'Licensed practical nurse', 'Physician assistant']],
  [['Supervisor of sales workers', 'Supervisor of construction workers and sales workers']],
])('%j stand as they are', (names) => {
  expect(shorts(...names)).toEqual(names);
});
