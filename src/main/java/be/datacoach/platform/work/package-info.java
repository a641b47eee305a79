/**
 * Work that nobody waits for: imports, a thousand assignments, planning ten thousand paths again, mails.
 *
 * <p><b>To have something done</b>, inside the transaction that decides on it:
 *
 * <pre>{@code
 * String job = jobs.ask(new Order("people.import", importUid, importUid, user.uid()));
 * }</pre>
 *
 * The job exists exactly when that transaction commits, and begins at once. Asking again with the same kind and key is the
 * same job: give the key the one-time uid of the form. {@code jobs.withUid(job)} says how far it is.
 *
 * <p><b>To do it</b>, write one application-scoped bean that implements {@link be.datacoach.platform.work.Work}. Its
 * {@code advance} does the next small piece (a second or so: fifty people, say) and returns a
 * {@link be.datacoach.platform.work.Progress} with where to go on. Add its words, {@code admin_work.kind.<kind>}.
 *
 * <p><b>Exactly once</b>: what {@code advance} writes to the database and the place that was reached are committed together, or
 * neither is. A crash repeats the piece that was not committed; an instance that lost its lease meanwhile cannot commit. So a
 * piece reads where to begin from {@code task.reached()} alone, and has no effect outside the database: a mail is asked
 * for in the same transaction ({@code platform.mail}).
 *
 * <p>Nobody is logged in while it runs. What needs the rights of who asked begins with {@code access.OnBehalf}.
 * What cannot succeed by trying again is thrown as {@link be.datacoach.platform.work.WorkFailed} with a code,
 * {@code admin_work.problem.<code>} in words; anything else is tried again after growing pauses and then waits for somebody to
 * look at it.
 */
@NullMarked
package be.datacoach.platform.work;

import org.jspecify.annotations.NullMarked;
