/** The pages of examples of practice. */
@NullMarked
package be.datacoach.network.web.example;

import org.jspecify.annotations.NullMarked;
