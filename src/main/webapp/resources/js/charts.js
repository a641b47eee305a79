/** From what the server says there is to draw, to what Chart.js draws. Each series has its own colour, shape and pattern. */
const SHAPES = ["circle", "rectRot", "triangle", "rect", "star", "crossRot"];
const DASHES = [[], [6, 4], [2, 3], [10, 4, 2, 4]];
const JITTER = 0.28;

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const inks = () => ["--accent", "--warn", "--bad", "--ink-soft", "--ink", "--line-strong"].map(css);
const inTurn = (list, index) => list[index % list.length];

export function configuration(drawing) {
  const ink = inks();
  const make = { dots, bars, stacked: bars, lines, intervals: ranges, profile: ranges }[drawing.chart];
  const { type, datasets, plugins } = make(drawing, ink);
  return { type, data: { labels: drawing.groups, datasets }, options: options(drawing, type), plugins: plugins ?? [] };
}

function options(drawing, type) {
  const soft = css("--ink-soft");
  const line = css("--line");
  const font = { family: getComputedStyle(document.body).fontFamily, size: 15 };
  const stacked = drawing.chart === "stacked";
  const x = { title: { display: true, text: drawing.x, color: soft, font }, ticks: { color: soft, font }, grid: { color: line }, stacked };
  if (type === "scatter") {
    Object.assign(x, { type: "linear", min: -0.5, max: drawing.groups.length - 0.5, afterBuildTicks: (axis) => { axis.ticks = drawing.groups.map((_, value) => ({ value })); } });
    x.ticks.callback = (value) => drawing.groups[value] ?? "";
  }
  const y = { title: { display: true, text: drawing.y, color: soft, font }, ticks: { color: soft, font }, grid: { color: line }, stacked, beginAtZero: type === "bar" };
  if (drawing.percent) y.ticks.callback = (value) => `${value}%`;
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    locale: document.documentElement.lang,
    scales: { x, y },
    plugins: { legend: { display: drawing.series.length > 1 || drawing.chart === "dots", labels: { color: css("--ink"), font, usePointStyle: true, boxWidth: 9, boxHeight: 9 } }, tooltip: { enabled: type !== "scatter" } },
  };
}

function bars({ series }, ink) {
  const datasets = series.map((one, index) => ({
    label: one.label,
    data: one.cells.map((cell) => cell.value),
    backgroundColor: pattern(inTurn(ink, index), index),
    borderColor: inTurn(ink, index),
    borderWidth: 1.5,
  }));
  return { type: "bar", datasets };
}

function lines({ series }, ink) {
  const datasets = series.map((one, index) => ({
    label: one.label,
    data: one.cells.map((cell) => cell.value),
    borderColor: inTurn(ink, index),
    backgroundColor: inTurn(ink, index),
    borderDash: inTurn(DASHES, index),
    pointStyle: inTurn(SHAPES, index),
    pointRadius: 5,
    spanGaps: false,
  }));
  return { type: "line", datasets };
}

function dots({ series, mean, meanLabel }, ink) {
  const datasets = series.map((one, index) => ({
    label: one.label,
    data: one.cells.flatMap((cell, group) => cell.dots.map((y, at) => ({ x: place(group, index, series.length) + jitter(at, series.length), y }))),
    borderColor: inTurn(ink, index),
    backgroundColor: "transparent",
    pointStyle: inTurn(SHAPES, index),
    pointRadius: 4.5,
    pointBorderWidth: 1.5,
  }));
  if (mean) datasets.push(means(series, meanLabel));
  return { type: "scatter", datasets };
}

/** A short thick line through each group. */
function means(series, label) {
  const half = 0.38 / series.length;
  const data = series.flatMap((one, index) => one.cells.flatMap((cell, group) => {
    const x = place(group, index, series.length);
    return cell.value === null ? [] : [{ x: x - half, y: cell.value }, { x: x + half, y: cell.value }, { x, y: NaN }];
  }));
  return { label, data, showLine: true, pointRadius: 0, pointStyle: "line", borderColor: css("--ink"), borderWidth: 3, spanGaps: false };
}

function ranges({ series }, ink) {
  const datasets = series.map((one, index) => ({
    label: one.label,
    data: one.cells.flatMap((cell, group) => (cell.value === null ? [] : [{ x: place(group, index, series.length), y: cell.value, low: cell.low, high: cell.high }])),
    borderColor: inTurn(ink, index),
    backgroundColor: inTurn(ink, index),
    pointStyle: inTurn(SHAPES, index),
    pointRadius: 6,
  }));
  // The axis has to hold the ends of the bars as well.
  const ends = series.flatMap((one) => one.cells.flatMap((cell) => [cell.low, cell.high])).filter((end) => end !== null);
  datasets.push({ label: "", data: ends.map((y) => ({ x: 0, y })), pointRadius: 0, hidden: false, showLine: false });
  return { type: "scatter", datasets, plugins: [whiskers, { id: "legend", beforeInit: (chart) => { chart.options.plugins.legend.labels.filter = (item) => item.text !== ""; } }] };
}

/** From the lower to the upper bound, with a cap at each end. */
const whiskers = {
  id: "whiskers",
  afterDatasetsDraw({ ctx, data, scales: { x, y } }) {
    ctx.save();
    ctx.lineWidth = 2;
    for (const { data: points, borderColor } of data.datasets) {
      ctx.strokeStyle = borderColor ?? "transparent";
      for (const point of points.filter(({ low }) => low !== undefined && low !== null)) {
        const [at, low, high] = [x.getPixelForValue(point.x), y.getPixelForValue(point.low), y.getPixelForValue(point.high)];
        ctx.beginPath();
        ctx.moveTo(at, low);
        ctx.lineTo(at, high);
        for (const end of [low, high]) {
          ctx.moveTo(at - 7, end);
          ctx.lineTo(at + 7, end);
        }
        ctx.stroke();
      }
    }
    ctx.restore();
  },
};

/** Where a series stands within its group. */
const place = (group, index, all) => group + (all === 1 ? 0 : ((index + 0.5) / all - 0.5) * 0.8);

/** Beside each other, so that equal numbers stay visible; the same each time. */
const jitter = (at, all) => (((at * 0.618034) % 1) - 0.5) * 2 * JITTER / all;

function pattern(colour, index) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 10;
  const ctx = tile.getContext("2d");
  ctx.fillStyle = css("--sheet");
  ctx.fillRect(0, 0, 10, 10);
  ctx.strokeStyle = ctx.fillStyle = colour;
  ctx.lineWidth = 2;
  [
    () => ctx.fillRect(0, 0, 10, 10),
    () => strokes(ctx, [[0, 10, 10, 0], [-2, 2, 2, -2], [8, 12, 12, 8]]),
    () => ctx.fillRect(3, 3, 4, 4),
    () => strokes(ctx, [[0, 5, 10, 5]]),
    () => strokes(ctx, [[5, 0, 5, 10]]),
    () => strokes(ctx, [[0, 0, 10, 10], [0, 10, 10, 0]]),
  ][index % 6]();
  return ctx.createPattern(tile, "repeat");
}

function strokes(ctx, all) {
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of all) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.stroke();
}
