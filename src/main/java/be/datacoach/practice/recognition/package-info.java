/**
 * Whether a text says who somebody is: names, places, small numbers and the like. Pure functions of a text and of lists and
 * patterns in {@code src/main/resources/be/datacoach/practice/recognition}, which are data: read {@link
 * be.datacoach.practice.recognition.Recognisability} first. {@link be.datacoach.practice.recognition.WhoWrites} alone asks the
 * database.
 */
@NullMarked
package be.datacoach.practice.recognition;

import org.jspecify.annotations.NullMarked;
