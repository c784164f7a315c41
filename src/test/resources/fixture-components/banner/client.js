export default (host) => ({});
