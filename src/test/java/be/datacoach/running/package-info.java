/**
 * The application as it is shipped, running for the tests: {@link be.datacoach.running.RunningDatacoach} deploys it once,
 * {@link be.datacoach.running.Visitor} asks it over HTTP, {@link be.datacoach.running.Browsing} uses it in a browser.
 */
package be.datacoach.running;
