/** What {@code ./suite} understands: {@code up}, {@code status}, {@code down}, {@code logs}. */
package org.dongjiang.suite.command;
