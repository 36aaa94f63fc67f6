/** How the picture is drawn: Cytoscape's style sheet. */
import type { StylesheetJson } from 'cytoscape';
import { tokenColour } from '../style/token-colour.ts';

/** Height of letters in the picture's own units. */
const LABEL_SIZE = 17;
/** Labels come in lines; no other line ends are made. */
const WIDEST = '1000px';

export const look = (): StylesheetJson => {
  const [ink, soft, line, seal, warn, sheet, policy] = [
    ...['--ink', '--ink-soft', '--line-strong', '--seal', '--warn', '--sheet', '--policy'].map(tokenColour),
  ] as [string, string, string, string, string, string, string];
  return [
    {
      selector: 'node',
      style: {
        ...{ width: 28, height: 28, 'background-color': 'data(colour)', 'border-width': 0 },
        ...{ label: 'data(label)', 'font-size': LABEL_SIZE, color: ink, 'font-family': 'sans-serif' },
        ...{ 'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': WIDEST },
        ...{ 'min-zoomed-font-size': 6.5, 'text-outline-color': sheet },
        ...{ 'text-outline-width': 2 },
      },
    },
    { selector: 'node[shape = "polygon"]', style: { shape: 'polygon', 'shape-polygon-points': 'data(corners)' } },
    // Who is not named is drawn hollow.
    {
      selector: 'node[?isUnnamed]',
      style: { 'background-opacity': 0.15, 'border-width': 2, 'border-color': 'data(colour)' },
    },
    {
      selector: 'node[?isStart]',
      style: { width: 44, height: 44, 'font-size': LABEL_SIZE + 2, 'font-weight': 'bold' },
    },
    {
      selector: 'node[?isRest]',
      style: {
        ...{ shape: 'round-rectangle', width: 'data(width)', height: 24, padding: '5px', 'background-color': sheet },
        ...{ 'border-width': 1, 'border-style': 'dashed', 'border-color': soft, color: soft },
        ...{ 'text-valign': 'center', 'text-margin-y': 0, 'text-outline-width': 0, 'text-wrap': 'none' },
      },
    },
    {
      selector: 'edge',
      style: {
        ...{ width: 1.2, 'line-color': line, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' },
        ...{ 'target-arrow-color': line, 'arrow-scale': 0.8, 'font-size': 11, color: soft, label: '' },
        ...{ 'text-rotation': 'autorotate', 'text-outline-color': sheet, 'text-outline-width': 2 },
        ...{ 'min-zoomed-font-size': 8 },
      },
    },
    // Two things may be linked in several ways.
    { selector: 'edge[?isOneOfMany]', style: { 'curve-style': 'bezier' } },
    { selector: 'edge[?isRest]', style: { 'line-style': 'dotted', 'target-arrow-shape': 'none' } },
    {
      selector: 'edge[relationship = "JUSTIFIES"]',
      style: { width: 2.6, 'line-color': policy, 'target-arrow-color': policy },
    },
    {
      selector: 'edge[relationship = "GOVERNS"]',
      style: {
        ...{ 'line-color': policy, 'target-arrow-color': policy, 'target-arrow-shape': 'tee' },
        ...{ 'line-style': 'dotted' },
      },
    },
    {
      selector: 'edge[?isNotDone]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5], 'line-color': warn, 'target-arrow-color': warn },
    },
    { selector: 'edge[?isOnPath]', style: { width: 3.4, 'line-color': seal, 'target-arrow-color': seal } },
    { selector: 'node[?isOnPath]', style: { 'border-width': 3, 'border-color': seal } },
    { selector: 'edge.is-labelled, edge.is-near', style: { label: 'data(label)' } },
    { selector: 'edge.is-picked', style: { width: 4, label: 'data(label)', color: ink, 'z-index': 9 } },
    {
      selector: 'node.is-picked',
      style: { 'border-width': 4, 'border-color': ink, 'border-opacity': 1, 'z-index': 9 },
    },
  ];
};
