/** The commands of {@code ./suite}: {@code up}, {@code status}, {@code down}, {@code logs}. */
package org.dongjiang.suite.command;
