/** The pages of the player. */
@NullMarked
package be.datacoach.practice.web;

import org.jspecify.annotations.NullMarked;
