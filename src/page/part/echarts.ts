/** What we use of ECharts, in one bundle of its own that is fetched with the first chart. */
import { BarChart, SankeyChart, ScatterChart } from 'echarts/charts';
import {
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  SankeyChart,
  ScatterChart,
  GridComponent,
  DatasetComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export { type ECharts, init } from 'echarts/core';
