/**
 * Bringing modules and questions, and taking them along. What comes in waits as a {@link
 * be.datacoach.authoring.exchange.Parcel} until its bringer has seen what it would do; what is taken becomes a draft,
 * never a version. docs/exchange.md says what is taken and what is not.
 */
@NullMarked
package be.datacoach.authoring.exchange;

import org.jspecify.annotations.NullMarked;
