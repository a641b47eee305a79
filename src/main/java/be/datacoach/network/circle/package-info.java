/**
 * Circles: the cohorts and learning networks in which coaches learn together.
 *
 * <p>{@link be.datacoach.network.circle.Circles} says who belongs to which; every other feature of learning together asks it. A
 * {@link be.datacoach.network.circle.LearningNetwork} is made by counsellors, of cohorts and single coaches, and may stand under
 * another network, with which it then shares what its people chose to share so widely. {@link
 * be.datacoach.network.circle.SharedWith} is how another feature gets a section on the pages of all this.
 */
@NullMarked
package be.datacoach.network.circle;

import org.jspecify.annotations.NullMarked;
