/** What runs in the background, for administrators: how far it is, why it failed, stop and go on. */
@NullMarked
package be.datacoach.administration.work;

import org.jspecify.annotations.NullMarked;
