/**
 * Request bodies are read strictly. Unknown or repeated members, trailing content, numbers in quotes, and text that no
 * database can store are refused; nothing is guessed.
 */
package org.dongjiang.kernel.json;
