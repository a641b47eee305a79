/** What the script of the player says to the server: answers and texts under way, as JSON. */
@NullMarked
package be.datacoach.practice.web.api;

import org.jspecify.annotations.NullMarked;
