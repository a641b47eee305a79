/** How a module begins that was never published: from a template, or as a copy of another module. */
@NullMarked
package be.datacoach.authoring.begin;

import org.jspecify.annotations.NullMarked;
