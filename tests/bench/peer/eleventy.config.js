export default () => ({ dir: { output: 'out' } });
