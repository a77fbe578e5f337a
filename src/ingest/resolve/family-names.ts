/** Family names that stand first in the languages they come from: “Shen Lirong” is Shen. */
const list = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei
su lu ding ren shen yao zhong cui tan lou xi qin jin meng bai hou xiong qiu kong shao hua geng mao kim lee park choi jung kang cho yoon jang lim shin seo kwon hwang ahn moon
nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly`;

export const familyNamesFirst: ReadonlySet<string> = new Set(list.split(/\s+/));
