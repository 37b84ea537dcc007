// Builds what is published: extensions for Chrome, Edge and Firefox with their zips, and the Outlook site.
import { runTool } from './run-tool.ts';

for (const browser of ['chrome', 'edge', 'firefox']) runTool('wxt', 'zip', '-b', browser);
runTool('vite', 'build', '-c', 'vite.outlook.config.ts');
