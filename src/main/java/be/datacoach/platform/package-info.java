/** What every feature stands on: database, migrations, clock, security headers, errors, health. */
@NullMarked
package be.datacoach.platform;

import org.jspecify.annotations.NullMarked;
