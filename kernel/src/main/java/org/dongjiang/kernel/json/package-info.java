/**
 * How request bodies are read: strictly. Unknown or repeated members, trailing content, numbers in quotes, text that no
 * database can hold: all are refused, none is guessed at.
 */
package org.dongjiang.kernel.json;
