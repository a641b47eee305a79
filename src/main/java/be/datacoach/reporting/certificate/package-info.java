/** The certificate of participation: when it is there, and what it says. */
@NullMarked
package be.datacoach.reporting.certificate;

import org.jspecify.annotations.NullMarked;
