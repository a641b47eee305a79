/** How answers are counted. Pure: values and functions, no server. */
@NullMarked
package be.datacoach.practice.scoring;

import org.jspecify.annotations.NullMarked;
