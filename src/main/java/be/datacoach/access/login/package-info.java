/** Logging in and out: the throttle, the session, and the gate before every page that is not public. */
@NullMarked
package be.datacoach.access.login;

import org.jspecify.annotations.NullMarked;
