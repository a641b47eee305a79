/** With whom a coach may make something: who that is, each feature of the network says of its own people. */
@NullMarked
package be.datacoach.network.together;

import org.jspecify.annotations.NullMarked;
