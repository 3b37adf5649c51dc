// What the units do for a movement: take note, make plans of their own, register, report, ask.
import { element, vietnameseDay } from './page.js';
import { bars, cited, nothing, table } from './parts.js';

const day = date => (date ? vietnameseDay(date) : '');

/** The launch with what every unit did. */
export function drawLaunch(launch, { unit, onlyMissing }) {
  const { progress } = launch;
  const asked = progress.plansAsked ? [{ name: 'Ban hành kế hoạch phát động', done: progress.plansMade, of: progress.plansAsked }] : [];
  const missing = launch.units.filter(line => !line.acknowledgedOn || (line.planDue && !line.plan));
  return [
    element('p', {}, element('strong', {}, launch.stage), launch.document ? `. Kế hoạch ${cited(launch.document, day)}.` : '.'),
    bars([{ name: 'Tiếp nhận kế hoạch', done: progress.acknowledged, of: progress.units }, ...asked]),
    list('Các đơn vị', ['Đơn vị', 'Tình trạng', 'Tiếp nhận ngày', 'Hạn ban hành kế hoạch', 'Kế hoạch của đơn vị'],
      (onlyMissing ? missing : launch.units).map(line => [unit(line.unit), line.state, day(line.acknowledgedOn),
        day(line.planDue), cited(line.plan, day)]), 'Mọi đơn vị đã xong.'),
    ...launch.reports.flatMap(report => drawReport(report, unit, onlyMissing)),
    ...(launch.questions.length ? [element('h3', {}, 'Kiến nghị, vướng mắc'), list('Kiến nghị, vướng mắc',
      ['Đơn vị', 'Loại', 'Ngày', 'Nội dung', 'Trả lời'], launch.questions.map(one => [unit(one.unit), one.kind,
        day(one.askedOn), one.question, one.answer || 'Chưa trả lời']), '')] : [])
  ];
}

function drawReport(report, unit, onlyMissing) {
  const sent = report.units.filter(line => line.document);
  const shown = onlyMissing ? report.units.filter(line => !line.document) : report.units;
  return [
    element('h3', {}, `${report.name} – hạn ${day(report.due)}`),
    element('p', { class: 'hint' }, report.explanation),
    bars([{ name: 'Đã gửi báo cáo', done: sent.length, of: report.units.length }]),
    list(report.name, ['Đơn vị', 'Tình trạng', 'Báo cáo', 'Nội dung'],
      shown.map(line => [unit(line.unit), line.state, cited(line.document, day), line.content]), 'Mọi đơn vị đã gửi.')
  ];
}

/** Who registered, and whom. */
export function drawRegistration(registration, { unit, onlyMissing }) {
  const signed = registration.units.filter(line => line.signedOn);
  const shown = onlyMissing ? registration.units.filter(line => !line.signedOn) : registration.units;
  return [
    element('p', {}, element('strong', {}, registration.stage), `. Hạn cuối: ${day(registration.lastDay)}.`,
      registration.report ? ` Báo cáo tổng hợp ${cited(registration.report, day)}.` : ''),
    element('p', { class: 'hint' }, registration.explanation),
    bars([{ name: 'Đơn vị đã đăng ký', done: signed.length, of: registration.units.length }]),
    list('Đăng ký thi đua', ['Đơn vị', 'Tình trạng', 'Tập thể', 'Cá nhân', 'Ký ngày', 'Tổng hợp ngày'],
      shown.map(line => [unit(line.unit), line.state, line.collectives.map(unit).join(', '), people(line.individuals),
        day(line.signedOn), day(line.consolidatedOn)]), 'Mọi đơn vị đã đăng ký.')
  ];
}

const people = all => all.map(one => `${one.name}, ${one.position}, ${one.unitName}`).join('; ');

const list = (caption, heads, rows, whenEmpty) => (rows.length ? table(caption, heads, rows) : nothing(whenEmpty));
