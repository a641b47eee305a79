/** Administrators see what goes by itself, after how long, and how much went. */
@NullMarked
package be.datacoach.administration.keeping;

import org.jspecify.annotations.NullMarked;
