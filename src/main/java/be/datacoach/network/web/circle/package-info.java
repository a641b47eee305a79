/** Pages of cohorts and networks as those learn together who are in them, and of the counsellors who make networks. */
@NullMarked
package be.datacoach.network.web.circle;

import org.jspecify.annotations.NullMarked;
