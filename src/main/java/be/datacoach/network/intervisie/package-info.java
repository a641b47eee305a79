/**
 * Intervisie: every month, two peers think for three quarters of an hour about a question of one of them.
 *
 * <p>{@code Moments} says when that can be, {@code Stage} how far the two are, and {@link
 * be.datacoach.catalogue.content.instrument.Protocol} how it goes. What somebody brings is for both; what they take along is their
 * own, unless they share it.
 */
@NullMarked
package be.datacoach.network.intervisie;

import org.jspecify.annotations.NullMarked;
