/** Whether somebody wants mails that nobody asked for: chosen under the own account, or by a signed link in each of them. */
@NullMarked
package be.datacoach.access.quiet;

import org.jspecify.annotations.NullMarked;
