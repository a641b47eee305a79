/** What schools belong to together: a scholengemeenschap, or the begeleidingsdienst that serves them. They order lists, and nothing is ever counted by them. */
@NullMarked
package be.datacoach.organisation.group;

import org.jspecify.annotations.NullMarked;
