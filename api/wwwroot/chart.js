// Draws each [data-chart] with ECharts in the colours of the theme; loaded only by pages that have one.
(() => {
  const drawn = new Map();
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // A few names are all written, in lines where they are long; of many, as many as there is room for.
  const whole = (names, width) => names > 6 ? {} : { interval: 0, overflow: "break", width: Math.max(40, Math.floor((width - 60) / names)) };

  function options(data, width) {
    const text = colour("--ink-muted");
    const line = colour("--line");
    const palette = [1, 2, 3, 4, 5, 6].map((number) => colour(`--chart-${number}`));
    const common = {
      color: palette,
      animationDuration: 300,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: text },
      // Rich text is drawn on the canvas: the security policy allows no inline styles.
      tooltip: {
        renderMode: "richText", trigger: data.kind === "Ring" ? "item" : "axis",
        backgroundColor: colour("--surface"), borderColor: line, textStyle: { color: colour("--ink") },
        axisPointer: { type: data.kind === "Bar" ? "shadow" : "line" },
      },
      legend: { bottom: 0, icon: "roundRect", itemWidth: 12, itemHeight: 12, textStyle: { color: text }, show: data.kind === "Ring" || data.series.length > 1 },
    };
    if (data.kind === "Ring") {
      const parts = data.categories.map((name, index) => ({ name, value: data.series[0].values[index] }));
      const sum = parts.reduce((total, part) => total + part.value, 0);
      return {
        ...common,
        title: { text: sum.toLocaleString("en"), subtext: data.series[0].name, left: "center", top: "33%", textStyle: { color: colour("--ink"), fontSize: 22 }, subtextStyle: { color: text } },
        series: [{ type: "pie", radius: ["52%", "74%"], center: ["50%", "43%"], data: parts, label: { show: false }, itemStyle: { borderColor: colour("--surface"), borderWidth: 2 } }],
      };
    }
    return {
      ...common,
      grid: { left: 8, right: 12, top: 16, bottom: data.series.length > 1 ? 36 : 8, containLabel: true },
      xAxis: { type: "category", data: data.categories, axisLabel: { color: text, ...whole(data.categories.length, width) }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      yAxis: { type: "value", axisLabel: { color: text }, splitLine: { lineStyle: { color: line } } },
      series: data.series.map((series) => data.kind === "Line"
        ? { type: "line", name: series.name, data: series.values, smooth: true, symbolSize: 7, lineStyle: { width: 2.5 }, areaStyle: { opacity: 0.08 } }
        : { type: "bar", name: series.name, data: series.values, barMaxWidth: 28, itemStyle: { borderRadius: [4, 4, 0, 0] } }),
    };
  }

  function draw() {
    for (const [element, chart] of drawn) {
      if (!element.isConnected) {
        chart.dispose();
        drawn.delete(element);
      }
    }
    for (const element of document.querySelectorAll("[data-chart]")) {
      if (!drawn.has(element)) drawn.set(element, echarts.init(element));
      drawn.get(element).setOption(options(JSON.parse(element.dataset.chart), element.clientWidth), true);
    }
  }

  draw();
  document.addEventListener("portal:charts", draw);
  document.addEventListener("portal:theme", draw);
  window.addEventListener("resize", () => { drawn.forEach((chart) => chart.resize()); draw(); });
})();
