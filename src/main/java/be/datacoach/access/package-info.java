/**
 * Who somebody is and what they may do.
 *
 * <p>{@link be.datacoach.access.Permission} holds the one table of roles and rights; every public method of a use case
 * names the right it needs with {@link be.datacoach.access.Requires}, and asks {@link
 * be.datacoach.access.CurrentUser} whether the thing it touches belongs to the person who asks. A refusal is {@link
 * be.datacoach.access.NotAllowed}, which the screen shows as a page that does not exist. Logging in is in {@code login},
 * keeping accounts in {@code people}.
 */
@NullMarked
package be.datacoach.access;

import org.jspecify.annotations.NullMarked;
