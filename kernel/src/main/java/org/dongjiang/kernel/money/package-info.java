/**
 * Money: whole fen internally, a decimal string in yuan in JSON. Nothing is rounded: an input amount that is not a whole
 * number of fen is refused. Amounts may be written in 元, 万元 or 亿元; a bare number is always yuan.
 */
package org.dongjiang.kernel.money;
