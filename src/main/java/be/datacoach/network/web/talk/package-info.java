/** The pages of conversations: the same parts for coaches and counsellors, each below their own address. */
@NullMarked
package be.datacoach.network.web.talk;

import org.jspecify.annotations.NullMarked;
