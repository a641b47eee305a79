/** What administrators do over the head of one feature: imports, bulk assignment, settings, the JSON interface. */
@NullMarked
package be.datacoach.administration;

import org.jspecify.annotations.NullMarked;
