/** Pages and papers of what somebody takes away. */
@NullMarked
package be.datacoach.reporting.web;

import org.jspecify.annotations.NullMarked;
