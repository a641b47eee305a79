/**
 * What an administrator may change, declared as data: {@link be.datacoach.platform.settings.Setting} lists all of them, with
 * type, bounds and default. The sentence is {@code admin_settings.<code>}, what it does {@code admin_settings.<code>.hint}.
 *
 * <pre>{@code
 * @Inject private Settings settings;
 * ...
 * if (settings.get(Setting.SECOND_REVIEWER)) ...
 * Duration idle = Duration.ofDays(settings.get(Setting.IDLE_DAYS));
 * }</pre>
 *
 * Every change is a row, the newest holds; an instance sees the changes of others at its next look.
 */
@NullMarked
package be.datacoach.platform.settings;

import org.jspecify.annotations.NullMarked;
