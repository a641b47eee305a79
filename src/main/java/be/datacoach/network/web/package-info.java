/** The pages of learning together. */
@NullMarked
package be.datacoach.network.web;

import org.jspecify.annotations.NullMarked;
