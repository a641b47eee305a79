/** Who may do what and come where, as tables that a person can read, and tests that try it. */
package be.datacoach.permissions;
