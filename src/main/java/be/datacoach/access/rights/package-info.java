/**
 * Everybody's rights over what is held on them: see it, take it along, have it erased.
 *
 * <p>A feature that keeps something on people says so in its own package, with a bean of {@link
 * be.datacoach.access.rights.Holding}:
 *
 * <pre>
 * &#64;ApplicationScoped
 * public class LogHolding implements Holding {
 *     &#64;Override
 *     public List&lt;Claim&gt; claims() {
 *         return List.of(
 *                 Claim.of("log_entry").by("coach_id").shows("week", "words").keepsBack("revision").erased(),
 *                 Claim.of("log_topic").nobody("title"));
 *     }
 * }
 * </pre>
 *
 * From that come the page, the file to take along and the erasure. {@code HoldingsTest} reads the schema: every table is claimed,
 * every reference to an account is, every column is shown or kept back on purpose, and has words: {@code my_data.part.<code>} and
 * {@code my_data.column.<column>}.
 */
@NullMarked
package be.datacoach.access.rights;

import org.jspecify.annotations.NullMarked;
