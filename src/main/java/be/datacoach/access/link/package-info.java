/**
 * Links by which somebody chooses a password: an invitation from an administrator, or a new start for who forgot the old one.
 * A link works once, for a while, and stops when another is made or the account is closed.
 */
@NullMarked
package be.datacoach.access.link;

import org.jspecify.annotations.NullMarked;
