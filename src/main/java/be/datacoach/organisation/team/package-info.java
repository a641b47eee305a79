/** Teams of a school: a vakgroep, a graad, a leerjaar, a kernteam, and which data coaches work with them. Nobody else is in one: who teaches there has no account. */
@NullMarked
package be.datacoach.organisation.team;

import org.jspecify.annotations.NullMarked;
